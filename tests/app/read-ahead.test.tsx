import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { App, prepareApp } from '../../src/app/app.tsx';
import { anEnterprise, picked, storedRecord } from '../support/app-fixtures.ts';
import { smallCatalog } from '../support/small-catalog.ts';
import { aTinyAssessment } from '../support/tiny-answers.ts';
import { tinyCheck } from '../support/tiny-check.ts';
import { renderApp } from './render-app.tsx';

const packs = smallCatalog({ questionnaires: [tinyCheck()] });

/** The services of a device that holds one enterprise, and the page at an address of it. */
const atAnswers = async (given: Parameters<typeof renderApp>[1] = {}) => {
  const { services } = renderApp('/check', { packs, ...given });
  cleanup();
  await services.store.replace(anEnterprise(), [aTinyAssessment({ paperless: picked('paper') })]);
  window.location.hash = '#/e/e1/a/a1/answer/paperless';
  return services;
};

describe('an enterprise the page opens on', () => {
  it('is read before anything is drawn, and its answers are what is drawn first', async () => {
    const services = await atAnswers();
    const load = vi.spyOn(services.store, 'load');
    const { unmount } = render(<App {...(await prepareApp(services))} />);
    expect(screen.getByRole('radio', { name: /纸/, checked: true })).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
    unmount();
  });

  it('is read anew when it is opened again', async () => {
    const services = await atAnswers();
    const props = await prepareApp(services);
    render(<App {...props} />).unmount();
    await services.store.replace(anEnterprise(), [aTinyAssessment({})]);
    render(<App {...props} />);
    await screen.findByRole('search');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('keeps its answers where one writes on from there', async () => {
    const services = await atAnswers();
    render(<App {...(await prepareApp(services))} />);
    screen
      .getAllByRole('radio')
      .find((radio) => !(radio as HTMLInputElement).checked)
      ?.click();
    await waitFor(async () => expect((await storedRecord(services.store, 'paperless'))?.state).not.toEqual(picked('paper').state));
  });

  it('that cannot be read is said to be so, and is read again on demand', async () => {
    const services = await atAnswers();
    const load = vi.spyOn(services.store, 'load').mockResolvedValue({ ok: false, error: { code: 'failed', detail: 'of no account' } });
    render(<App {...(await prepareApp(services))} />);
    expect(screen.getByText(/of no account/)).toBeInTheDocument();
    load.mockRestore();
    screen.getByRole('button', { name: '重试' }).click();
    await screen.findByRole('search');
  });

  it('does not keep the page from opening where it takes long', async () => {
    const services = await atAnswers();
    vi.spyOn(services.store, 'load').mockReturnValue(new Promise(() => undefined));
    render(<App {...(await prepareApp(services))} />);
    expect(screen.getByText('正在载入……')).toBeInTheDocument();
  });
});

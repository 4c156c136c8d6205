// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWindowNews } from '../../../src/adapters/device/window-news.ts';
import { idOfEnterprise } from '../../support/app-fixtures.ts';

const e1 = idOfEnterprise('e1');
/** Two windows of one browser, and what each has heard. */
const twoWindows = (name: string) => {
  const heard: { readonly first: unknown[]; readonly second: unknown[] } = { first: [], second: [] };
  const [first, second] = [createWindowNews(name), createWindowNews(name)];
  const leave = first.watch((told) => void heard.first.push(told));
  second.watch((told) => void heard.second.push(told));
  return { first, second, heard, leave };
};

afterEach(() => vi.unstubAllGlobals());

describe('news between windows', () => {
  it('reaches the others and not the one that tells', async () => {
    const { first, heard } = twoWindows('told');
    first.tell(e1);
    first.tell(null);
    await expect.poll(() => heard.second).toEqual(['e1', null]);
    expect(heard.first).toEqual([]);
  });

  it('is nothing where the message is not one of the app', async () => {
    const { first, heard } = twoWindows('strange');
    const stranger = new BroadcastChannel('strange');
    stranger.postMessage({ enterprise: 'e1' });
    stranger.postMessage('');
    first.tell(e1);
    await expect.poll(() => heard.second).toEqual(['e1']);
    stranger.close();
  });

  it('means looking at everything once the page comes to the front', () => {
    const { heard, leave } = twoWindows('front');
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(heard.first).toEqual([null, null]);
    leave();
    window.dispatchEvent(new Event('focus'));
    expect([heard.first.length, heard.second.length]).toEqual([2, 3]);
  });

  it('does without a channel where the browser has none', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const { first, heard } = twoWindows('none');
    first.tell(e1);
    window.dispatchEvent(new Event('focus'));
    expect(heard.first).toEqual([null]);
  });
});

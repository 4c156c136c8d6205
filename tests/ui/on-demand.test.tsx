import { render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTranslations } from '../../src/i18n/translator.ts';
import { TranslationProvider } from '../../src/i18n/use-translation.tsx';
import { onDemand } from '../../src/ui/on-demand.tsx';

class Boundary extends Component<{ readonly children: ReactNode }, { readonly message: string | null }> {
  override state = { message: null };
  static getDerivedStateFromError = (error: Error) => ({ message: error.message });
  override render = () => this.state.message ?? this.props.children;
}

const show = (content: ReactNode) =>
  render(
    <TranslationProvider translations={createTranslations('zh-CN')}>
      <Boundary>{content}</Boundary>
    </TranslationProvider>,
  );

const Greeting = ({ name }: { readonly name: string }) => <p>你好，{name}</p>;

afterEach(() => vi.restoreAllMocks());

describe('a screen fetched on demand', () => {
  it('is loading, then there with what it was given; fetched once, and at once the next time', async () => {
    const load = vi.fn(async () => Greeting);
    const Screen = onDemand(load);
    const first = show(<Screen name="甲" />);
    expect(screen.getByRole('status')).toHaveTextContent('正在载入');
    expect(await screen.findByText('你好，甲')).toBeVisible();
    first.unmount();
    show(<Screen name="乙" />);
    expect(screen.getByText('你好，乙')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that cannot be fetched goes to the boundary, and is fetched anew the next time', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('not reached'));
    const Screen = onDemand(load);
    const first = show(<Screen name="甲" />);
    expect(await screen.findByText('not reached')).toBeVisible();
    first.unmount();
    show(<Screen name="乙" />);
    expect(await screen.findByText('你好，乙')).toBeVisible();
  });
});

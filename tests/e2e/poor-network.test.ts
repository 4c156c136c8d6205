import { describe, expect, it } from 'vitest';
import { goToStep, withServedApp } from '../support/served-app.ts';

const servedApp = withServedApp();

describe('A network that fails while one answers', () => {
  it('leaves the questions that are there, says so, and what is missing comes once the page is loaded anew', async () => {
    const { page, context, close } = await servedApp.open();
    await page.getByRole('button', { name: /打开示例：江城示例精密/ }).click();
    await page.getByTestId('level').waitFor();
    await goToStep(page, '作答');
    await page.locator('article input').first().waitFor();
    const answers = page.url().replace(/\/answer\/.*$/, '/answer');
    await page.close();

    const again = await context.newPage();
    let isDown = false;
    let wasDown = false;
    await again.route('**/*', (route) => (isDown ? route.abort('internetdisconnected') : route.fallback()));
    await again.exposeFunction('cut', () => {
      isDown = !wasDown;
      wasDown = true;
    });
    // The moment the first question is in the page, before anything that is asked for then is on its way.
    await again.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('article input')) return;
        seen.disconnect();
        void (window as unknown as { cut: () => void }).cut();
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await again.goto(answers);
    await again.locator('article input').first().waitFor();
    const notice = again.getByRole('status', { name: '页面不完整' });
    await notice.waitFor();
    expect(await again.getByRole('heading', { name: '这个页面出错了' }).count()).toBe(0);
    await again.locator('article input').first().waitFor();

    isDown = false;
    await notice.getByRole('button', { name: '刷新页面' }).click();
    await again
      .getByText(/^(目前得分|已全部答完)/)
      .first()
      .waitFor();
    await again.getByRole('button', { name: '列表' }).click();
    await again.getByRole('button', { name: /^39/ }).waitFor();
    await close(/ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module/);
  });
});

import { launchBrowser, openApp, serveDist } from './tests/support/browser.ts';
import { accessFaults } from './tests/support/served-app.ts';
const s=await serveDist(); const b=await launchBrowser();
for (const [w,scheme] of [[1440,'light'],[820,'dark'],[390,'light']] as const) {
  const {page}=await openApp(b,s.home,{viewport:{width:w,height:900},colorScheme:scheme});
  await page.getByRole('button',{name:/打开示例：江城示例精密/}).click();
  await page.getByTestId('level').waitFor();
  await page.getByRole('navigation',{name:'诊断步骤'}).getByRole('link',{name:'作答'}).click();
  await page.getByRole('link',{name:/^综合集成/}).click();
  await page.waitForTimeout(600);
  await page.screenshot({path:`/tmp/a-${w}-sections.png`});
  console.log(w,await accessFaults(page));
  await page.getByRole('button',{name:'列表'}).click();
  await page.waitForTimeout(300);
  await page.locator('button[data-question]').nth(2).click();
  await page.waitForTimeout(300);
  await page.screenshot({path:`/tmp/a-${w}-list.png`});
  console.log(w,await accessFaults(page));
  await page.getByRole('button',{name:'一题一屏'}).click();
  await page.waitForTimeout(300);
  await page.screenshot({path:`/tmp/a-${w}-one.png`});
  console.log(w,await accessFaults(page));
  await page.keyboard.press('?');
  await page.waitForTimeout(300);
  await page.screenshot({path:`/tmp/a-${w}-keys.png`});
  console.log(w,await accessFaults(page));
  await page.close();
}
await b.close(); await s.stop();

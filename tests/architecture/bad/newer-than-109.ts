export const sorted = (list: readonly number[]): unknown => [
  list.toSorted(),
  Promise.withResolvers<number>(),
  Object.groupBy(list, (one) => String(one)),
  URL.canParse('rongchi'),
  document.body.showPopover(),
];

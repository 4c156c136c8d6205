export const fakeStore = {};

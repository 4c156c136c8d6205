export const lines = (text: string): string[] => text.split('\n');

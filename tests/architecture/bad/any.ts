const annotated: any = 1;
const cast = annotated as any;
const inside: readonly any[] = [cast];
export type Deep = Record<string, any>;
export const parameter = (value: any) => [inside, value];

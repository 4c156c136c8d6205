import pack from '../../../questionnaires/pack.json';

export const packs = [pack];

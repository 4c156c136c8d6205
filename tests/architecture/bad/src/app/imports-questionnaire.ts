// breaks: questionnaires-through-packs
import pack from '../../questionnaires/pack.json';

export const bad = pack;

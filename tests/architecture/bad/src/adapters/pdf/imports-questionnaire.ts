// breaks: questionnaires-through-packs
export const bad = () => import('../../../questionnaires/pack.json');

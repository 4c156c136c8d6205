// breaks: hooks-only-where-seen
import { useFormat } from '../../i18n/use-format.ts';

export const bad = useFormat;

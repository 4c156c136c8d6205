// breaks: no-unknown-places
import { translate } from '../i18n/translator.ts';

export const bad = translate;

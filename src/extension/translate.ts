export { english, type Translate } from '../review/translate.ts';

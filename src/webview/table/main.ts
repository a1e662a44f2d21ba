import { readTexts } from '../texts';
import { Page } from './page';

const { article = '', texts = '{}', first = '' } = document.body.dataset;
new Page(document.body, article, readTexts(texts), first === '' ? undefined : JSON.parse(first));

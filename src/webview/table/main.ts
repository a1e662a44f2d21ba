import { Page } from './page';
import { readTexts } from './texts';

const { article = '', texts = '{}' } = document.body.dataset;
new Page(document.body, article, readTexts(texts));

import { readPageData } from '../data';
import { Page } from './page';

const { article, texts, first } = readPageData();
new Page(document.body, article, texts, first);

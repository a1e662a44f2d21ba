import { readTexts } from '../texts';
import { MapPage } from './page';

const { article = '', texts = '{}' } = document.body.dataset;
new MapPage(document.body, article, readTexts(texts)).start();

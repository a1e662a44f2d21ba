import { readPageData } from '../data';
import { MapPage } from './page';

const { article, texts } = readPageData();
new MapPage(document.body, article, texts).start();

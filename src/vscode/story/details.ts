import { l10n, Uri, window } from 'vscode';
import { detailNames, detailOf, type DetailName } from '../../core/report/articleDetails';
import type { ArticleAnalysis, StoryAnalysis } from '../../core/story/analysis';
import { fileOf, partDetails } from '../../core/story/fileParts';
import type { CommandHandlers } from '../shell/commands';
import { needReading } from '../shell/currentStory';
import { report } from '../shell/outcomes';
import { askText, pickOne, type Choice } from '../ui/ask';
import { detailFromText, detailText } from '../ui/wording';
import { isDay } from './days';
import type { StoryPorts } from './ports';

/** The versions that details are set for. */
interface Target {
  readonly title: string;
  readonly articles: readonly ArticleAnalysis[];
}

/** The article of a row of the Story view, or of a file of the explorer. */
function keyOf(value: unknown): string | undefined {
  if (value instanceof Uri) return value.toString();
  if (typeof value !== 'object' || value === null || !('member' in value)) return undefined;
  const { member } = value;
  return typeof member === 'object' && member !== null && 'key' in member && typeof member.key === 'string'
    ? member.key
    : undefined;
}

/** "The Courier · 2024-07-09". */
function knownText(article: ArticleAnalysis): string {
  return detailNames.flatMap(name => detailOf(article, name)?.value ?? []).join(' · ');
}

async function pickTarget({ articles }: StoryAnalysis): Promise<Target | undefined> {
  const active = window.activeTextEditor?.document.uri.toString();
  const versions = articles.map(article => ({
    label: article.name,
    description: knownText(article),
    target: { title: l10n.t('Details of {0}', article.name), articles: [article] },
    isActive: fileOf(article) === active,
  }));
  const all = {
    label: l10n.t('All {0} versions', articles.length),
    description: l10n.t('the same for each'),
    target: { title: l10n.t('Details of all versions'), articles },
    isActive: false,
  };
  const items = [...versions.filter(({ isActive }) => isActive), all, ...versions.filter(({ isActive }) => !isActive)];
  const picked = await pickOne(items, { placeHolder: l10n.t('Which version?'), matchOnDescription: true });
  return picked?.target;
}

async function targetOf(ports: StoryPorts<'service' | 'finder'>, clicked: unknown): Promise<Target | undefined> {
  const key = keyOf(clicked);
  const place = key === undefined ? undefined : ports.service.placeOf(key);
  const article = place?.analysis.articles[place.index];
  if (article !== undefined) return { title: l10n.t('Details of {0}', article.name), articles: [article] };
  const reading = await needReading(ports);
  return reading && pickTarget(reading.analysis);
}

/** What stands for a detail now: one value with its source, or all the values of the versions. */
function currently(articles: readonly ArticleAnalysis[], name: DetailName): { value: string; description: string } {
  const known = articles.map(article => detailOf(article, name));
  const values = [...new Set(known.map(detail => detail?.value ?? ''))];
  const [first] = known;
  if (values.length > 1)
    return { value: '', description: l10n.t('not the same: {0}', values.filter(value => value !== '').join(', ')) };
  if (first === undefined) return { value: '', description: l10n.t('not known') };
  return { value: first.value, description: `${first.value} (${detailFromText(first.from)})` };
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** What is wrong with an answer; empty ones take a detail back. */
function problemOf(name: DetailName, answer: string): string | undefined {
  const text = answer.trim();
  if (text === '') return undefined;
  if (name === 'date' && !isDay(text)) return l10n.t('A day like 2024-07-09, please.');
  if (name === 'url' && !isWebAddress(text)) return l10n.t('An address like https://example.org/article, please.');
  if (name === 'language' && !isLanguage(text)) return l10n.t('A language tag like en, en-GB or fr, please.');
  return undefined;
}

function promptOf(name: DetailName): string {
  const prompts: Readonly<Record<DetailName, string>> = {
    outlet: l10n.t('The newspaper, agency or site that published it. Empty: as its text says.'),
    date: l10n.t(
      'The day it was published, as YYYY-MM-DD; “Monday” and “last month” count from it. Empty: as its text says.',
    ),
    url: l10n.t('Where it was published. Empty: as its text says.'),
    language: l10n.t('The language it is written in, as a tag like en or en-GB. Empty: as its text says.'),
  };
  return prompts[name];
}

/** Keeps an answer for every version of the target; what the text says anyway is not kept. */
async function keep(
  ports: StoryPorts<'notes' | 'noteKeeper'>,
  { articles }: Target,
  name: DetailName,
  answer: string,
): Promise<boolean> {
  const value = answer.trim();
  for (const article of articles) {
    const file = fileOf(article);
    await ports.noteKeeper.openArticle(Uri.parse(file, true));
    const details = { [name]: value === article.structure.stated[name] ? '' : value };
    const change = article.part === undefined ? details : { parts: { [article.part.number]: details } };
    if (!(await report(await ports.notes.setDetails(file, change), file))) return false;
  }
  return true;
}

/** The articles of a target as the store knows them after a change; the story is read again only a moment later. */
function refreshed(ports: StoryPorts<'notes'>, { title, articles }: Target): Target {
  return {
    title,
    articles: articles.map(article => {
      const { part, structure } = article;
      const details = ports.notes.notes(fileOf(article))?.details;
      if (details === undefined) return article;
      return { ...article, details: part ? partDetails(details, part.number, structure.stated) : details };
    }),
  };
}

async function setDetails(
  ports: StoryPorts<'service' | 'finder' | 'notes' | 'noteKeeper'>,
  clicked: unknown,
): Promise<void> {
  const chosen = await targetOf(ports, clicked);
  if (chosen === undefined) return;
  for (;;) {
    const target = refreshed(ports, chosen);
    const items = detailNames.map(name => ({
      label: detailText(name),
      description: currently(target.articles, name).description,
      name,
    })) satisfies readonly Choice[];
    const picked = await pickOne(items, {
      title: target.title,
      placeHolder: l10n.t('What do you want to set? (Escape: done)'),
    });
    if (picked === undefined) return;
    const { name } = picked;
    const answer = await askText({
      title: `${target.title}: ${detailText(name)}`,
      prompt: promptOf(name),
      value: currently(target.articles, name).value,
      validate: text => problemOf(name, text),
    });
    if (answer !== undefined && !(await keep(ports, target, name, answer))) return;
  }
}

/** Setting what is known of articles apart from their texts. */
export function detailCommands(ports: StoryPorts<'service' | 'finder' | 'notes' | 'noteKeeper'>): CommandHandlers {
  return { 'crossread.setArticleDetails': clicked => setDetails(ports, clicked) };
}

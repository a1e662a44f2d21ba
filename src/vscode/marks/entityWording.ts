import { l10n } from 'vscode';
import type { MentionReason } from '../../core/entities/entity';

/** Why a name was marked and taken for what it is, in plain words. */
export function reasonText(reason: MentionReason): string {
  const texts: Readonly<Record<MentionReason, string>> = {
    gazetteer: l10n.t('a known name'),
    lexicon: l10n.t('the dictionary has it as such'),
    givenName: l10n.t('begins with a known first name'),
    familyName: l10n.t('a known family name'),
    initials: l10n.t('has initials'),
    twoWords: l10n.t('two capitalised words that are no ordinary ones'),
    acronym: l10n.t('an abbreviation in capitals'),
    head: l10n.t('one of its words says what it is'),
    facility: l10n.t('its last word names a building or site'),
    direction: l10n.t('begins with a point of the compass'),
    ending: l10n.t('ends as names of places do'),
    title: l10n.t('a title or office stands before it'),
    role: l10n.t('an office stands beside it'),
    apposition: l10n.t('the words behind it say who it is'),
    definition: l10n.t('the sentence says what it is'),
    age: l10n.t('an age stands behind it'),
    nationality: l10n.t('a nationality stands beside it'),
    dateline: l10n.t('stands at the head of the report'),
    article: l10n.t('the word “the” stands before it'),
    partOf: l10n.t('a country or state stands behind it'),
    context: l10n.t('the words around it are those of such names'),
    team: l10n.t('named like a team'),
    venue: l10n.t('named like a sports ground'),
    score: l10n.t('stands in a line of results'),
    storyEvidence: l10n.t('other mentions in this story tell'),
    capitals: l10n.t('only its capitals tell that it is a name'),
    person: l10n.t('you said so'),
  };
  return texts[reason];
}

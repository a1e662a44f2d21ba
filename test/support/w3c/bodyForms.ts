import { other, report, source, text } from './formParts';
import type { Form } from './formParts';

/** Annotations with all kinds of bodies (sections 3.1 and 3.2 of the data model). */
export const bodyForms: readonly Form[] = [
  { name: '3.1 no body', item: { target: source }, reads: { comment: '', target: null } },
  {
    name: '3.1 body and target as IRIs',
    item: { body: report, target: source },
    reads: { sources: [report], target: null },
  },
  {
    name: '3.2.1 external resources with properties',
    item: {
      body: { id: 'http://example.org/call.mp3', format: 'audio/mpeg', language: 'fr' },
      target: {
        id: source,
        format: 'text/plain',
        language: ['en', 'cy'],
        textDirection: 'ltr',
        processingLanguage: 'en',
      },
    },
    reads: { sources: ['http://example.org/call.mp3'], target: null },
  },
  {
    name: '3.2.2 classes of resources',
    item: { body: { id: 'http://example.org/v', type: 'Video' }, target: { id: source, type: ['Text', 'Dataset'] } },
    reads: { sources: ['http://example.org/v'] },
  },
  {
    name: '3.2.3 a fragment in the IRI',
    item: { body: report, target: { id: `${source}#xywh=1,2,3,4`, type: 'Image' } },
    reads: { target: null },
  },
  {
    name: '3.2.4 an embedded body',
    item: { body: text('<p>C’est faux !</p>', { format: 'text/html', language: 'fr' }), target: source },
    reads: { comment: '<p>C’est faux !</p>' },
  },
  { name: '3.2.5 bodyValue', item: { bodyValue: 'who counted?', target: source }, reads: { comment: 'who counted?' } },
  {
    name: '3.2.5 bodyValue in a list',
    item: { bodyValue: ['who counted?'], target: source },
    reads: { comment: 'who counted?' },
  },
  {
    name: '3.2.6 several bodies and targets',
    item: { body: [report, text('old figure')], target: [source, other] },
    reads: { sources: [report], comment: 'old figure', target: null },
  },
  {
    name: '3.2.7 a choice of texts',
    item: {
      body: { type: 'Choice', items: [text('one', { language: 'en' }), text('un', { language: 'fr' })] },
      target: source,
    },
    reads: { comment: 'one' },
  },
  {
    name: '3.2.7 a choice of resources beside a tag',
    item: {
      body: [
        text('toll', { purpose: 'tagging' }),
        {
          type: 'Choice',
          items: [
            { id: report, language: 'en' },
            { id: other, language: 'fr' },
          ],
        },
      ],
      target: source,
    },
    reads: { tags: ['toll'], sources: [report] },
  },
];

/** What annotations and their bodies say of themselves (section 3.3). */
export const descriptionForms: readonly Form[] = [
  {
    name: '3.3.1 times and agents as IRIs',
    item: {
      creator: 'http://example.org/desk',
      created: '2024-07-09T06:00:00Z',
      modified: '2024-07-09T07:30:00+01:00',
      generator: 'http://example.org/client',
      generated: '2024-07-10T00:00:00Z',
      body: { id: report, creator: 'http://example.net/ministry', created: '2024-07-08T17:00:00Z' },
      target: source,
    },
    reads: { creator: { id: 'http://example.org/desk' }, created: '2024-07-09T06:00:00Z' },
  },
  {
    name: '3.3.2 described agents',
    item: {
      creator: {
        id: 'http://example.org/desk',
        type: 'Person',
        name: ['Night Desk', 'Desk'],
        nickname: 'desk',
        email_sha1: '58bad08927902ff9307b621c54716dcc5083e339',
      },
      generator: {
        id: 'http://example.org/client',
        type: 'Software',
        name: 'Marker 2.1',
        homepage: 'http://example.org/home',
      },
      body: report,
      target: source,
    },
    reads: { creator: { id: 'http://example.org/desk', name: 'Night Desk' } },
  },
  {
    name: '3.3.2 several agents, one with an address alone',
    item: {
      creator: [
        { type: 'Person', nickname: 'desk' },
        { type: 'Organization', email: 'mailto:d@example.org' },
      ],
      target: source,
    },
    reads: { creator: { name: 'desk' } },
  },
  {
    name: '3.3.3 an audience',
    item: {
      audience: {
        id: 'http://example.edu/readers',
        type: 'schema:EducationalAudience',
        'schema:educationalRole': 'teacher',
      },
      body: report,
      target: source,
    },
    reads: { sources: [report] },
  },
  {
    name: '3.3.4 accessibility',
    item: { motivation: 'commenting', body: report, target: { id: source, type: 'Video', accessibility: 'captions' } },
    reads: { sources: [report] },
  },
  {
    name: '3.3.5 purposes of bodies',
    item: {
      motivation: 'bookmarking',
      body: [text('readme', { purpose: 'tagging' }), text('Tells the toll of the storm', { purpose: 'describing' })],
      target: source,
    },
    reads: { tags: ['readme'], comment: 'Tells the toll of the storm' },
  },
  {
    name: '3.3.5 a motivation for all bodies',
    item: { motivation: 'tagging', body: text('toll'), target: source },
    reads: { tags: ['toll'] },
  },
  {
    name: '3.3.5 several motivations',
    item: { motivation: ['commenting', 'moderating', 'questioning'], body: text('sure?'), target: source },
    reads: { comment: 'sure?' },
  },
  {
    name: '3.3.5 classifying by an IRI',
    item: { motivation: 'classifying', body: 'http://example.org/codes/toll', target: source },
    reads: { codes: ['http://example.org/codes/toll'] },
  },
  {
    name: '3.3.5 classifying by a described resource',
    item: { motivation: 'classifying', body: { id: 'http://example.org/codes/toll', type: 'Text' }, target: source },
    reads: { codes: ['http://example.org/codes/toll'] },
  },
  {
    name: '3.3.5 highlighting',
    item: { motivation: 'highlighting', target: source },
    reads: { comment: '', tags: [] },
  },
  {
    name: '3.3.5 a status that is not ours',
    item: { motivation: 'assessing', body: text('5 stars'), target: source },
    reads: { status: 'unchecked' },
  },
  {
    name: '3.3.6 rights',
    item: {
      rights: 'https://creativecommons.org/publicdomain/zero/1.0/',
      body: { id: report, rights: ['http://creativecommons.org/licenses/by-nc/4.0/'] },
      target: source,
    },
    reads: { sources: [report] },
  },
  {
    name: '3.3.7 other identities',
    item: {
      canonical: 'urn:uuid:dbfb1861-0ecf-41ad-be94-a584e5c4f1df',
      via: ['http://other.example.org/anno'],
      body: report,
      target: source,
    },
    reads: { sources: [report] },
  },
];

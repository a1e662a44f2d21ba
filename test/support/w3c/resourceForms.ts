import { counted, other, position, quote, read, report, source, text } from './formParts';
import type { Form } from './formParts';

/** Specific resources and their selectors (sections 4.1 and 4.2). */
export const selectorForms: readonly Form[] = [
  {
    name: '4.1 a purpose on a specific resource',
    item: {
      body: { type: 'SpecificResource', purpose: 'tagging', source: 'http://example.org/city' },
      target: { id: source, type: 'Text' },
    },
    reads: { codes: ['http://example.org/city'] },
  },
  {
    name: '4.2 selectors by IRI',
    item: {
      body: { source: report, selector: 'http://example.org/s1' },
      target: { source, selector: 'http://example.org/s2' },
    },
    reads: { sources: [report], target: {} },
  },
  {
    name: '4.2.1 a media fragment as body',
    item: {
      body: {
        source: 'http://example.org/video',
        purpose: 'describing',
        selector: { type: 'FragmentSelector', conformsTo: 'http://www.w3.org/TR/media-frags/', value: 't=30,60' },
      },
      target: source,
    },
    reads: { sources: ['http://example.org/video'] },
  },
  {
    name: '4.2.1 characters of a plain text',
    item: {
      target: {
        source,
        selector: {
          type: 'FragmentSelector',
          conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
          value: `char=${position.start},${position.end}`,
        },
      },
    },
    reads: { target: { position } },
  },
  {
    name: '4.2.2 CSS',
    item: { target: { source, selector: { type: 'CssSelector', value: '#id > .class + p' } } },
    reads: { target: {} },
  },
  {
    name: '4.2.3 XPath',
    item: { target: { source, selector: { type: 'XPathSelector', value: '/html/body/p[2]' } } },
    reads: { target: {} },
  },
  {
    name: '4.2.4 a quote',
    item: { bodyValue: 'who?', target: { source, selector: quote } },
    reads: { target: { quote: read } },
  },
  {
    name: '4.2.4 a quote without context',
    item: { target: { source, selector: { type: 'TextQuoteSelector', exact: '42 people' } } },
    reads: { target: { quote: { exact: '42 people', prefix: '', suffix: '' } } },
  },
  { name: '4.2.5 a position', item: { target: { source, selector: counted } }, reads: { target: { position } } },
  {
    name: '4.2.6 bytes',
    item: { target: { source, selector: { type: 'DataPositionSelector', start: 4096, end: 4104 } } },
    reads: { target: {} },
  },
  {
    name: '4.2.7 drawings',
    item: {
      target: [
        { source, selector: { type: 'SvgSelector', value: '<svg:svg> ... </svg:svg>' } },
        { source: other, selector: { type: 'SvgSelector', id: 'http://example.org/svg1' } },
      ],
    },
    reads: { target: {} },
  },
  {
    name: '4.2.8 a range of paths',
    item: {
      target: {
        source,
        selector: {
          type: 'RangeSelector',
          startSelector: { type: 'XPathSelector', value: '//p[1]/text()[2]' },
          endSelector: { type: 'XPathSelector', value: '//p[1]/text()[4]' },
        },
      },
    },
    reads: { target: {} },
  },
  {
    name: '4.2.8 a range of positions',
    item: {
      target: {
        source,
        selector: {
          type: 'RangeSelector',
          startSelector: { type: 'TextPositionSelector', start: position.start, end: position.start + 2 },
          endSelector: { type: 'TextPositionSelector', start: position.end, end: position.end + 5 },
        },
      },
    },
    reads: { target: { position } },
  },
];

/** Refinements, states, styles and sets (sections 4.2.9 to 4.6). */
export const stateForms: readonly Form[] = [
  {
    name: '4.2 several selectors',
    item: { target: { source, selector: [{ type: 'XPathSelector', value: '/html/body/p[2]' }, quote, counted] } },
    reads: { target: { quote: read, position } },
  },
  {
    name: '4.2.9 a fragment refined by a quote',
    item: { target: { source, selector: { type: 'FragmentSelector', value: 'para2', refinedBy: quote } } },
    reads: { target: { quote: read } },
  },
  {
    name: '4.2.9 a fragment refined by a position',
    item: {
      target: {
        source,
        selector: {
          type: 'FragmentSelector',
          value: 'para2',
          refinedBy: { type: 'TextPositionSelector', start: 15, end: 24 },
        },
      },
    },
    reads: { target: {} },
  },
  {
    name: '4.3 a state by IRI',
    item: { body: report, target: { source, state: { id: 'http://example.org/state1' } } },
    reads: { target: null },
  },
  {
    name: '4.3.1 a state of a time, with a quote',
    item: {
      target: {
        source,
        selector: quote,
        state: { type: 'TimeState', cached: 'http://archive.example.org/1', sourceDate: '2024-07-09T13:30:00Z' },
      },
    },
    reads: { target: { quote: read } },
  },
  {
    name: '4.3.1 a state between times',
    item: {
      target: {
        source,
        state: { type: 'TimeState', sourceDateStart: '2024-07-09T00:00:00Z', sourceDateEnd: '2024-07-10T00:00:00Z' },
      },
    },
    reads: { target: null },
  },
  {
    name: '4.3.3 states refined by states and selectors',
    item: {
      target: {
        source,
        selector: [quote],
        state: [
          {
            type: 'TimeState',
            sourceDate: '2024-07-09T12:05:23Z',
            refinedBy: {
              type: 'HttpRequestState',
              value: 'Accept: text/plain',
              refinedBy: { type: 'FragmentSelector', value: 'page=10' },
            },
          },
        ],
      },
    },
    reads: { target: { quote: read } },
  },
  {
    name: '4.4 styles',
    item: {
      stylesheet: { type: 'CssStylesheet', value: '.red { color: red }' },
      target: { source, selector: quote, styleClass: 'red' },
    },
    reads: { target: { quote: read } },
  },
  {
    name: '4.4 a stylesheet by IRI',
    item: { stylesheet: 'http://example.org/s.css', target: { source, styleClass: ['red', 'bold'] } },
    reads: { target: null },
  },
  {
    name: '4.5 rendering software',
    item: {
      target: {
        source,
        selector: quote,
        renderedVia: { id: 'http://example.com/reader', type: 'Software', 'schema:softwareVersion': '2.5' },
      },
    },
    reads: { target: { quote: read } },
  },
  {
    name: '4.6 a scope',
    item: { body: report, target: { source, scope: 'http://example.org/frontpage' } },
    reads: { target: null },
  },
  {
    name: 'Vocabulary: a composite of places',
    item: {
      bodyValue: 'both together',
      target: {
        type: 'oa:Composite',
        items: [
          { source, selector: quote },
          { source: other, selector: counted },
        ],
      },
    },
    reads: { comment: 'both together', target: { quote: read } },
  },
  {
    name: 'Vocabulary: lists of bodies and targets',
    item: {
      body: { type: 'oa:List', items: [text('first'), text('toll', { purpose: 'tagging' })] },
      target: { type: 'oa:Independents', items: [source, other] },
    },
    reads: { comment: 'first', tags: ['toll'], target: null },
  },
];

import { paperBelow, paperRows } from './content-paper.fixture';
import { beforeWords } from './words/en/before-words';
import { evidenceWords } from './words/en/evidence-words';
import { safetyWords } from './words/en/safety-words';

const SAFETY = paperBelow('## 6 ');
const KNOWN = paperBelow('## 9 ');
const { emergency, stop, sections } = safetyWords;

/** The paragraph of the paper's part on safety that begins with these words in bold. */
function paragraph(begin: string): string {
  const found = SAFETY.split('\n').find((line) => line.startsWith(`**${begin}`));
  if (found === undefined) throw new Error(`The paper's safety has no "${begin}".`);
  return found.replaceAll('**', '');
}

function sectionOf(name: string): string {
  const found = sections.find(({ title }) => title === name);
  if (found === undefined) throw new Error(`Safety has no "${name}".`);
  return [found.lead, ...found.items].join('; ');
}

/** What both the paper and the page must say, by the part of either. */
const BOTH: readonly (readonly [from: string, page: string, words: readonly RegExp[]])[] = [
  [
    'Emergency number now',
    [emergency.lead, ...emergency.items].join('; '),
    [
      /even if it passes/,
      /drooping face/,
      /weak or numb arm or leg on one side/,
      /slurred speech/,
      /sudden loss of sight or balance/,
      /chest pain or pressure/,
      /pain that spreads to (?:an )?arm, (?:the )?jaw, (?:the )?neck or (?:the )?back/,
      /sweat/,
      /short (?:of )?breath/,
      /sudden (?:worst|a)? ?headache/,
      /numb between the legs/,
      /bladder or bowel/,
      /accident/,
      /fever with (?:a )?stiff neck/,
    ],
  ],
  [
    'Stop now',
    [...stop.items, stop.then, stop.above].join('; '),
    [
      /sharp, shooting or electric pain/,
      /tingling in (?:an )?arm or hand/,
      /dizzy, faint(?:,| or) sick/,
      /soreness of 6/,
      /Lift your hands off and rest\. If it does not pass in minutes, get medical help\./,
      /trouble seeing/,
    ],
  ],
  [
    'Ask a health professional first',
    ['Ask a health professional first', 'Pregnant', 'Not today'].map(sectionOf).join('; '),
    [
      /recent injury/,
      /osteoporosis/,
      /(?:surgery|operation)/,
      /replaced/,
      /blood thinners/,
      /clot/,
      /lymph nodes/,
      /arthritis/,
      /very loose joints/,
      /narrow(?:ed)? (?:neck )?artery/,
      /fainting or falls, above all (?:if you are )?over 60/,
      /numb or weak arm/,
      /steroid tablets/,
      /explained/,
      /[Ff]rom 28 weeks,? lie on a side/,
      /fever/,
      /shingles/,
      /vaccination/,
    ],
  ],
  [
    'Neck',
    ['Your neck', 'In the days after'].map(sectionOf).join('; '),
    [
      /back (?:of the neck )?and the slope to the shoulder/,
      /Never press, rub or tap the front or side of the throat/,
      /thumb only rests/,
      /Never pound spine or bone/,
      /no machines/,
      /in the days after.*[Gg]et medical help/,
    ],
  ],
  [
    'See a doctor',
    sectionOf('See a doctor'),
    [
      /no better in a few weeks/,
      /worse at night/,
      /weight/,
      /new tingling/,
      /cold arm/,
      /clumsy hands/,
      /unsteady walk/,
      /cancer/,
      /both shoulders stiff for most of an hour in the morning/,
      /same day/,
    ],
  ],
  [
    'How often',
    ['How often', 'In the days after'].map(sectionOf).join('; '),
    [/[Oo]nce a day/, /[Tt]wice/, /4 h/, /next day/, /48 h/, /bruised/],
  ],
];

describe("The paper's part on safety", () => {
  for (const [from, page, words] of BOTH) {
    it(`is on the page: ${from}`, () => {
      for (const word of words) {
        expect(paragraph(from)).toMatch(word);
        expect(page).toMatch(word);
      }
    });
  }

  it('asks first for as much as the page does', () => {
    const [, list = ''] = /first: (.+?unexplained pain)\./.exec(
      paragraph('Ask a health professional first'),
    ) ?? [, ''];
    const [asked] = sections.filter(({ title }) => title === 'Ask a health professional first');
    // A bracket of the paper may hold semicolons of its own.
    expect(list.replaceAll(/\([^)]*\)/g, '').split(';').length).toBe(asked?.items.length ?? 0);
  });

  it('has what everyone is told before the first session, word for word', () => {
    const [, told] = /"(.+)"/.exec(paragraph('Before you start')) ?? [];
    const ill = beforeWords.ill.replaceAll(/[[\]]/g, '');
    expect([...beforeWords.sentences, ill].join(' ')).toBe(told ?? '');
  });

  it('says of a lump when it is no knot', () => {
    const [, lump = ''] = /\*\*(A lump[^*]+)\*\*/.exec(paperBelow('## 4 ')) ?? [];
    for (const word of [/seen/, /grows/, /hard, red or hot/, /two weeks/, /doctor/]) {
      expect(lump).toMatch(word);
      expect(sectionOf('A lump')).toMatch(word);
    }
  });
});

describe("The paper's part on what is known", () => {
  const findings = evidenceWords.groups.flatMap((group) => [...group.findings]);
  const rows = paperRows(KNOWN);

  it('has its studies, all of them on the page', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(findings.length).toBeGreaterThanOrEqual(rows.length);
  });

  for (const [source = '', found = ''] of rows) {
    it(`is on its page with its number and its people: ${source}`, () => {
      const identifiers = source.match(/10\.\d{4,}\/\S+|PMC\d+|AWMF [\d-]+/g) ?? [];
      const years = source.match(/\b(?:19|20)\d\d\b/g) ?? [];
      const named = [...identifiers, ...(identifiers.length === 0 ? years : [])];
      expect(named.length).toBeGreaterThan(0);
      const author = source.startsWith('Compression') ? '' : (/^\p{L}+/u.exec(source)?.[0] ?? '');
      const finding = findings.find(
        (each) => each.source.includes(author) && named.every((name) => each.source.includes(name)),
      );
      const people = /\bn (\d+)|([\d,]+) people|(\d+) (?:trials|reviews|answers)/.exec(found);
      const count = people?.slice(1).join('') ?? '';
      expect(`${finding?.whom ?? ''} ${finding?.found ?? ''}`).toContain(count);
      expect(finding).toBeDefined();
    });
  }

  it('says the first sentence of the page, and as many things not to be concluded', () => {
    const [, first] = /The page says first: "([^"]+)"/.exec(KNOWN) ?? [];
    expect(evidenceWords.lead).toBe(first ?? '');
    const [, not = ''] = /Not to be concluded: ([^.]+)\./.exec(KNOWN) ?? [];
    expect(not.split('; ').length).toBe(evidenceWords.not.items.length);
  });
});

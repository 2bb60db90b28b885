import { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { PhonePlace } from '../domain/emergency/emergency-number';
import { PHONE_PLACE } from '../platform/phone-place/phone-place';
import { AboutPage } from './about-page';
import { DecisionsPage } from './decisions/decisions-page';
import { EvidencePage } from './evidence/evidence-page';
import { SafetyPage } from './safety-page';

async function open(
  page: Type<unknown>,
  place: PhonePlace = { zone: 'Europe/Berlin', languages: ['en-GB'] },
): Promise<HTMLElement> {
  TestBed.configureTestingModule({
    providers: [provideRouter([]), { provide: PHONE_PLACE, useValue: place }],
  });
  const fixture = TestBed.createComponent(page);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

const textOf = (element: HTMLElement): string => element.textContent.replace(/\s+/g, ' ');
const headings = (page: HTMLElement): string[] =>
  [...page.querySelectorAll('h2')].map(({ textContent }) => textContent.trim());
const links = (page: HTMLElement): (string | null)[] =>
  [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('SafetyPage', () => {
  it('has every part, what may not wait first', async () => {
    expect(headings(await open(SafetyPage))).toEqual([
      'Call for help now',
      'Stop now if you feel',
      'Where to press',
      'Ask a health professional first',
      'Pregnant',
      'Not today',
      'Your neck',
      'In the days after',
      'A lump',
      'See a doctor',
      'How often',
    ]);
  });

  it('calls the number of where the phone is, and tells others', async () => {
    const page = await open(SafetyPage, { zone: 'Europe/London', languages: ['de-DE'] });
    const call = page.querySelector<HTMLAnchorElement>('.call');
    expect(call?.getAttribute('href')).toBe('tel:999');
    expect(call?.textContent.trim()).toBe('Call 999');
    expect(textOf(page)).toContain('Most mobile phones take 112 or 911 as well.');
  });

  it('does not tell the same number twice', async () => {
    const page = await open(SafetyPage);
    expect(page.querySelector('.call')?.textContent.trim()).toBe('Call 112');
    expect(textOf(page)).toContain('Most mobile phones take 911 as well.');
  });

  it('says what to do when something is wrong', async () => {
    const text = textOf(await open(SafetyPage));
    for (const sentence of [
      'Stop. Lift your hands off and rest. If it does not pass in minutes, get medical help.',
      'Call at once, even if it passes:',
      'Your chest need not hurt.',
      'Once a day is what people did in trials at home. Twice is the most, at least 4 hours apart.',
      'stays for more than two weeks',
    ]) {
      expect(text).toContain(sentence);
    }
  });

  it('leads to what is known and what was decided', async () => {
    expect(links(await open(SafetyPage))).toEqual(
      jasmine.arrayContaining(['/about/evidence', '/about/decisions', '/about']),
    );
  });
});

describe('AboutPage', () => {
  it('names the version, the privacy, the sources, and leads to the pages below', async () => {
    const page = await open(AboutPage);
    for (const part of [
      '0.1.0',
      'Unknot sends nothing anywhere',
      'the browser sends that log to the host',
      'Kovacs',
      'Read the licences',
      '999: NHS, United Kingdom',
    ]) {
      expect(textOf(page)).toContain(part);
    }
    expect(links(page)).toEqual(
      jasmine.arrayContaining(['/about/evidence', '/about/decisions', '/about/licences']),
    );
  });
});

describe('EvidencePage', () => {
  it('says first what matters most', async () => {
    const page = await open(EvidencePage);
    expect(page.querySelector('h1')?.textContent).toBe('What is known');
    expect(page.querySelector('h1 + p')?.textContent).toBe(
      'It may feel better for a while. Moving helps more in the long run.',
    );
  });

  it('has each study with its source, as text that loads nothing', async () => {
    const page = await open(EvidencePage);
    const sources = [...page.querySelectorAll('.source')].map(({ textContent }) => textContent);
    for (const source of [
      '10.1002/14651858.CD004871.pub5',
      '10.1016/j.jphys.2015.05.018',
      '10.1370/afm.1602',
      'PMC2664516',
      'Musculoskeletal Science and Practice, volume 45',
      'Physical Therapy, volume 80',
      'PMC4681931',
      '10.1016/j.jbmt.2010.06.007',
      'PMC9434898',
      '10.1001/jamanetworkopen.2024.22259',
      '10.1016/j.aimed.2020.05.005',
      '10.1089/acm.2006.6401',
      'AWMF 053-007',
      '10.1186/s13256-021-02680-1',
      'Southern Medical Journal',
    ]) {
      expect(sources.filter((text) => text.includes(source)).length)
        .withContext(source)
        .toBe(1);
    }
    expect(links(page).every((href) => href?.startsWith('/about'))).toBeTrue();
    expect(page.querySelectorAll('img, iframe, script, link').length).toBe(0);
  });

  it('says what must not be concluded', async () => {
    const text = textOf(await open(EvidencePage));
    for (const wrong of ['techniques were tested', 'it lasts', 'over the age of 70', 'of moving'])
      expect(text).toContain(wrong);
  });
});

describe('DecisionsPage', () => {
  it('has all fourteen, each with what the article says, what Unknot says, and why', async () => {
    const page = await open(DecisionsPage);
    const decisions = [...page.querySelectorAll('article')];
    expect(decisions.length).toBe(14);
    for (const decision of decisions) {
      const names = [...decision.querySelectorAll('dt')].map(({ textContent }) => textContent);
      expect(names).toEqual(['The article says', 'Unknot says', 'Why']);
      const told = [...decision.querySelectorAll('dd')].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(told.every((text) => text.length > 3)).toBeTrue();
    }
  });
});

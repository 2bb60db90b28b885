import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { LicencesPage } from './licences-page';

describe('LicencesPage', () => {
  let page: HTMLElement;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const fixture = TestBed.createComponent(LicencesPage);
    await fixture.whenStable();
    page = fixture.nativeElement as HTMLElement;
  });

  const work = (name: string): Element | undefined =>
    [...page.querySelectorAll('section.work')].find((one) => one.textContent.includes(name));

  for (const [name, licence, sentence] of [
    ['Unknot', 'MIT License', 'The Unknot authors'],
    ['Atkinson Hyperlegible Next', 'SIL Open Font License 1.1', 'PERMISSION & CONDITIONS'],
    ['voice slt', 'Licence of flite', 'Carnegie Mellon University'],
    ['@angular/core', 'MIT License', 'Google LLC'],
    ['rxjs', 'Apache License 2.0', 'Apache License'],
  ] as const) {
    it(`shows the licence of ${name}, whole`, () => {
      const told = work(name);
      expect(told?.querySelector('summary')?.textContent.trim()).toBe(licence);
      expect(told?.querySelector('details')?.textContent).toContain(sentence);
      expect(told?.querySelectorAll('details p').length).toBeGreaterThan(1);
    });
  }

  it('opens a licence only when it is asked for: the page stays short', () => {
    const all = [...page.querySelectorAll('details')];
    expect(all.length).toBeGreaterThan(4);
    expect(all.some((each) => each.open)).toBeFalse();
  });
});

import { Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { AboutPage } from './about-page';
import { SafetyPage } from './safety-page';

async function textOf(page: Type<unknown>): Promise<string> {
  TestBed.configureTestingModule({ providers: [provideRouter([])] });
  const fixture = TestBed.createComponent(page);
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).textContent.replace(/\s+/g, ' ');
}

describe('SafetyPage', () => {
  it('has every part of content.md, part 6', async () => {
    const text = await textOf(SafetyPage);
    for (const part of [
      'Stop now if you feel',
      'emergency number now',
      'Ask a health professional first',
      'Pregnant',
      'Not today',
      'Your neck',
      'See a doctor',
      'How often',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says what to do when something is wrong', async () => {
    const text = await textOf(SafetyPage);
    expect(text).toContain(
      'Stop. Lift your hands off and rest. If it does not pass in minutes, get medical help.',
    );
    expect(text).toContain('999, 112 or 911');
  });

  it('promises nothing', async () => {
    expect(await textOf(SafetyPage)).not.toMatch(/\b(cures?|heals?|toxins?|push through)\b/i);
  });
});

describe('AboutPage', () => {
  it('names the version, the privacy, the sources, and leads to the licences', async () => {
    const text = await textOf(AboutPage);
    for (const part of [
      '0.1.0',
      'Nothing is sent anywhere',
      'Lopez-Navarro',
      'Read the licences',
    ]) {
      expect(text).toContain(part);
    }
  });
});

import { Component, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { translate } from './fake-translation';
import { PAGE_CHANGES } from './page-changes';
import { TranslatedText } from './translated-text';

@Component({
  template: `
    <p class="title">{{ title() }}</p>
    <p class="fixed">Fixed words.</p>
    <p class="mixed">
      Step {{ step() }} <b>of {{ steps() }}</b> {{ unit() }}
    </p>
    @if (isThere()) {
      <p class="maybe">{{ title() }}</p>
    }
  `,
})
class Page {
  readonly title = signal('First fist');
  readonly step = signal(1);
  readonly steps = signal(3);
  readonly unit = signal('rounds');
  readonly isThere = signal(true);
}

describe('TranslatedText', () => {
  let fixture: ComponentFixture<Page>;
  let page: Page;
  let host: HTMLElement;

  beforeEach(async () => {
    TestBed.inject(TranslatedText);
    fixture = TestBed.createComponent(Page);
    page = fixture.componentInstance;
    host = fixture.nativeElement as HTMLElement;
    document.body.append(host);
    await fixture.whenStable();
  });

  const shout = (text: string): string => text.toUpperCase();
  const text = (selector: string): string =>
    host.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

  /** Once observers have seen what has happened. */
  async function settled(): Promise<void> {
    await fixture.whenStable();
    await Promise.resolve();
  }

  it('gives back what was translated before anybody listened: it may have been written to since', () => {
    TestBed.resetTestingModule();
    const own = document.createElement('p');
    own.textContent = 'First fist';
    document.body.append(own);
    TestBed.inject(PAGE_CHANGES);
    const text = own.firstChild as Text;
    translate(own, shout);
    text.data = 'Second fist';
    return Promise.resolve().then(() => {
      TestBed.inject(TranslatedText);
      expect(own.textContent).toBe('Second fist');
      own.remove();
    });
  });

  it('leaves a translation as it is while nothing changes', async () => {
    translate(host, shout);
    await settled();
    expect(text('.title')).toBe('FIRST FIST');
    expect(text('.fixed')).toBe('FIXED WORDS.');
  });

  it('shows what has changed, however often it is translated', async () => {
    for (const title of ['Second fist', 'Third fist', 'Rest']) {
      translate(host, shout);
      await settled();
      page.title.set(title);
      await settled();
      expect(text('.title')).toBe(title);
      expect(text('.fixed')).toBe('FIXED WORDS.');
    }
  });

  it('shows what changed twice within one translation', async () => {
    translate(host, shout);
    await settled();
    page.title.set('Second fist');
    await settled();
    page.title.set('Third fist');
    await settled();
    expect(text('.title')).toBe('Third fist');
  });

  it('puts a sentence back as a whole', async () => {
    translate(host, (words) => (words.startsWith('Step') ? 'Von drei der erste: ' : ''));
    await settled();
    page.steps.set(4);
    await settled();
    expect(text('.mixed')).toBe('Step 1 of 4 rounds');
  });

  it('finds what was put before the text that was then taken out', async () => {
    const title = host.querySelector('.title')?.firstChild as Text;
    const font = document.createElement('font' as string);
    font.textContent = 'ERSTE FAUST';
    title.before(font);
    title.remove();
    await settled();
    page.title.set('Second fist');
    await settled();
    expect(text('.title')).toBe('Second fist');
  });

  it('goes on where the original is shown again', async () => {
    const title = host.querySelector('.title')?.firstChild as Text;
    translate(host, shout);
    await settled();
    host.querySelector('.title font')?.replaceWith(title);
    page.title.set('Second fist');
    await settled();
    expect(text('.title')).toBe('Second fist');
  });

  it('takes away with a part of the page what was translated in it', async () => {
    translate(host, shout);
    await settled();
    page.isThere.set(false);
    await settled();
    expect(text('.maybe')).toBe('');
    page.title.set('Second fist');
    await settled();
    expect(text('.title')).toBe('Second fist');
  });

  it('ends with the app', async () => {
    TestBed.resetTestingModule();
    expect(() => translate(host, shout)).not.toThrow();
    await Promise.resolve();
    host.remove();
  });
});

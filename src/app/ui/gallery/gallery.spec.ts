import { ComponentFixture, TestBed } from '@angular/core/testing';
import axe from 'axe-core';
import { Gallery, GALLERY_TEXT_SIZES, GALLERY_THEMES } from './gallery';

/** The rules whose answer can change with theme or size while the page stays the same. */
const BY_LOOK = ['color-contrast', 'target-size', 'scrollable-region-focusable'];

/** What axe finds wrong with the gallery as it stands, by all its rules or those that a look can break. */
async function violations(host: HTMLElement, isFirst: boolean): Promise<readonly string[]> {
  const { violations: found } = await axe.run(host, {
    resultTypes: ['violations'],
    ...(!isFirst && { runOnly: { type: 'rule', values: BY_LOOK } }),
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

interface Karma {
  readonly config: { readonly full?: boolean };
}

const isFull = (globalThis as { __karma__?: Karma }).__karma__?.config.full === true;

/** Every theme with every size in `npm run test:full`; else each theme, and each size in one of them. */
const LOOKS = GALLERY_THEMES.flatMap((theme) =>
  GALLERY_TEXT_SIZES.map((textSize) => ({ theme, textSize })),
).filter(({ theme, textSize }) => isFull || theme === 'light' || textSize === 'normal');

describe('Gallery', () => {
  let fixture: ComponentFixture<Gallery>;
  const { dataset } = document.documentElement;

  beforeEach(() => {
    fixture = TestBed.createComponent(Gallery);
  });

  afterEach(() => {
    delete dataset['theme'];
    delete dataset['text'];
  });

  for (const { theme, textSize } of LOOKS) {
    it(`has nothing that axe finds wrong, ${theme}, ${textSize}`, async () => {
      fixture.componentInstance.theme.set(theme);
      fixture.componentInstance.textSize.set(textSize);
      await fixture.whenStable();
      expect(dataset).toEqual(jasmine.objectContaining({ theme, text: textSize }));
      const isFirst = theme === 'light' && textSize === 'normal';
      expect(await violations(fixture.nativeElement as HTMLElement, isFirst)).toEqual([]);
    });
  }
});

import { TestBed } from '@angular/core/testing';
import { HeldKeys } from './held-keys';

describe('HeldKeys', () => {
  let place: HTMLElement;

  beforeEach(() => {
    TestBed.inject(HeldKeys);
    place = document.createElement('div');
    place.innerHTML = '<button><span></span></button><a href="#"></a><textarea></textarea>';
    document.body.append(place);
  });

  afterEach(() => place.remove());

  /** Whether the browser goes on with the key. */
  function goesOn(selector: string, key: KeyboardEventInit): boolean {
    const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...key });
    return place.querySelector(selector)?.dispatchEvent(event) ?? false;
  }

  it('lets Enter press a button or a link once, however long it is held', () => {
    for (const target of ['button', 'button span', 'a']) {
      expect(goesOn(target, { key: 'Enter' }))
        .withContext(target)
        .toBeTrue();
      expect(goesOn(target, { key: 'Enter', repeat: true }))
        .withContext(target)
        .toBeFalse();
    }
  });

  it('leaves what is meant to repeat: lines in a text, and every other key', () => {
    expect(goesOn('textarea', { key: 'Enter', repeat: true })).toBeTrue();
    expect(goesOn('button', { key: 'ArrowUp', repeat: true })).toBeTrue();
  });

  it('hears no more once the app is gone', () => {
    TestBed.resetTestingModule();
    expect(goesOn('button', { key: 'Enter', repeat: true })).toBeTrue();
  });
});

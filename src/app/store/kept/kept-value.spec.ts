import { keptMembers, StoredValue } from './kept-value';

const FORM = { key: 'unknot-x', parse: (text: string | null) => ({ ...keptMembers(text) }) };

/** A storage with one text in it, which two windows share. */
class FakeStorage {
  text: string | null = null;
  refuses = false;

  getItem(): string | null {
    if (this.refuses) throw new Error('denied');
    return this.text;
  }

  setItem(_: string, text: string): void {
    if (this.refuses) throw new Error('denied');
    this.text = text;
  }
}

describe('StoredValue', () => {
  it('keeps a change, and another window finds it', () => {
    const storage = new FakeStorage();
    new StoredValue(FORM, storage).change(() => ({ a: 1 }));
    expect(new StoredValue(FORM, storage).value()).toEqual({ a: 1 });
  });

  it('changes what another window has kept meanwhile, and overwrites none of it', () => {
    const storage = new FakeStorage();
    const [one, other] = [new StoredValue(FORM, storage), new StoredValue(FORM, storage)];
    one.change((now) => ({ ...now, a: 1 }));
    other.change((now) => ({ ...now, b: 2 }));
    expect(storage.text).toBe('{"a":1,"b":2}');
  });

  it('holds a change that the phone refuses, says so, and goes on from it', () => {
    const storage = new FakeStorage();
    const value = new StoredValue(FORM, storage);
    storage.refuses = true;
    value.change(() => ({ a: 1 }));
    expect(value.isKept()).toBeFalse();
    value.change((now) => ({ ...now, b: 2 }));
    expect(value.value()).toEqual({ a: 1, b: 2 });
    storage.refuses = false;
    value.change((now) => ({ ...now, c: 3 }));
    expect(value.isKept()).toBeTrue();
    expect(storage.text).toBe('{"a":1,"b":2,"c":3}');
  });

  it('holds in memory where there is no storage at all', () => {
    const value = new StoredValue(FORM, null);
    value.change(() => ({ a: 1 }));
    expect(value.value()).toEqual({ a: 1 });
    expect(value.isKept()).toBeFalse();
  });

  for (const text of ['', 'null', '[]', '7', '"x"', '{', '{"__proto__":{"a":1}}']) {
    it(`takes nothing from ${text || 'an empty text'}`, () => {
      expect(keptMembers(text)['a']).toBeUndefined();
    });
  }
});

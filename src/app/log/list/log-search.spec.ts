import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aRecord } from '../../domain/log/record.builder';
import { FakeLogRepository } from '../../store/log/fake-log-repository';
import { at, LogListHarness } from './log-list.harness';

describe('the log when sessions are looked for', () => {
  const list = new LogListHarness();
  const records = [
    aRecord({ id: 'a', startedAt: at(9, 0), note: 'Épaule dure' }),
    aRecord({ id: 'b', startedAt: at(9, 0, 1), technique: 'lying-down' }),
    aRecord({ id: 'c', startedAt: at(9, 0, 2), sides: { left: 0, right: 75 } }),
  ];
  const found = (): string | undefined =>
    list.page.querySelector('.found [role=status]')?.textContent.trim();
  const ids = (): (string | null)[] => list.rows().map((row) => row.getAttribute('href'));

  async function look(query: string): Promise<void> {
    list.log = new FakeLogRepository(records);
    await list.show(`/log?${query}`);
  }

  const looks: [query: string, ids: string[]][] = [
    ['technique=lying-down', ['b']],
    ['side=left', ['a', 'b']],
    ['note=1', ['a']],
    [`from=${at(9, 0, 1).slice(0, 10)}`, ['a', 'b']],
    [`to=${at(9, 0, 1).slice(0, 10)}`, ['b', 'c']],
    ['technique=dragging&side=right', ['a', 'c']],
  ];
  for (const [query, wanted] of looks) {
    it(`shows what the address asks for, and tells how many: ${query}`, async () => {
      await look(query);
      expect(ids()).toEqual(wanted.map((id) => `/log/${id}`));
      expect(found()).toBe(wanted.length === 1 ? '1 session found' : '2 sessions found');
    });
  }

  const searchBox = (): HTMLInputElement => {
    const search = list.page.querySelector<HTMLInputElement>('input[type=search]');
    if (search === null) throw new Error('There is no search');
    return search;
  };

  async function search(words: string): Promise<void> {
    searchBox().value = words;
    searchBox().dispatchEvent(new Event('input'));
    await list.settle();
  }

  it('keeps what is typed out of the address, and finds it again on the way back', async () => {
    await look('side=right');
    await search('epaule');
    expect(TestBed.inject(Router).url).toBe('/log?side=right');
    expect(ids()).toEqual(['/log/a']);
    expect(searchBox().value).toBe('epaule');
    const router = TestBed.inject(Router);
    await list.harness.navigateByUrl('/log/a');
    await list.settle();
    expect(router.url).toBe('/log/a');
    await router.navigate(['/log'], {
      queryParams: { side: 'right' },
      state: { back: true },
    });
    await list.settle();
    expect(searchBox().value).toBe('epaule');
    expect(ids()).toEqual(['/log/a']);
    await router.navigateByUrl('/log/insights');
    await router.navigateByUrl('/log?side=right');
    await list.settle();
    expect(searchBox().value).withContext('opened anew').toBe('');
  });

  it('passes over words that an old address holds', async () => {
    await look('q=epaule');
    expect(ids().length).toBe(3);
  });

  it('says that none was found, which is no empty log, and clears on a word', async () => {
    await look('');
    await search('nothing');
    expect(found()).toBe('No session found');
    expect(list.texts('.none')[0]).toMatch(/^None of your sessions is like this/);
    expect(list.texts('.days h2')).toEqual([]);
    list.button('Clear filters')?.click();
    await list.settle();
    expect(ids().length).toBe(3);
    expect(found()).toBe('');
    expect(TestBed.inject(Router).url).toBe('/log');
  });

  it('does not bring back a letter that was typed just before the filter was cleared', async () => {
    await look('side=left');
    searchBox().value = 'x';
    searchBox().dispatchEvent(new Event('input'));
    list.button('Clear filters')?.click();
    await list.settle();
    expect(searchBox().value).toBe('');
    expect(ids().length).toBe(3);
    expect(TestBed.inject(Router).url).toBe('/log');
    await search('epaule');
    expect(ids()).toEqual(['/log/a']);
  });

  it('counts all of a long log, not only what is drawn', async () => {
    list.log = new FakeLogRepository(
      Array.from({ length: 700 }, (_, index) =>
        aRecord({ id: String(index), startedAt: at(9, 40, index), note: 'x' }),
      ),
    );
    await list.show('/log?note=1');
    expect(found()).toBe('700 sessions found');
  });

  it('says how many things it is asked for on its button', async () => {
    await look('note=1&side=left');
    await search('epaule');
    expect(list.buttons()).toContain('Filter (2)');
  });

  it('has nothing to look for in an empty log', async () => {
    await list.open([]);
    expect(list.page.querySelector('input[type=search]')).toBeNull();
  });
});

import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { TECHNIQUES } from '../../catalogue/techniques';
import { LoggedRoutine } from '../../domain/log/log-file';
import { CLOCK } from '../../platform/clock/clock';
import { FakeClock } from '../../platform/clock/fake-clock';
import { aLoggedRoutine } from '../../store/routines/logged-routine.builder';
import { FakeRoutineRepository } from '../../store/routines/fake-routine-repository';
import { ROUTINE_REPOSITORY } from '../../store/routines/routine-repository';
import { taughtCatalogue } from '../fake-taught';
import { routes } from '../routes';

@Component({ selector: 'un-elsewhere', template: '<h1>Elsewhere</h1>' })
class Elsewhere {}

describe('making a routine', () => {
  let repository: FakeRoutineRepository;
  let harness: RouterTestingHarness;
  let page: HTMLElement;

  async function open(address: string, routines: readonly LoggedRoutine[] = []): Promise<void> {
    repository = new FakeRoutineRepository(routines);
    TestBed.configureTestingModule({
      providers: [
        provideRouter(
          [
            { path: 'routines', children: routes },
            { path: 'elsewhere', component: Elsewhere },
          ],
          withComponentInputBinding(),
        ),
        { provide: TECHNIQUES, useValue: taughtCatalogue() },
        { provide: ROUTINE_REPOSITORY, useValue: repository },
        { provide: CLOCK, useValue: new FakeClock() },
      ],
    });
    harness = await RouterTestingHarness.create(address);
    page = harness.fixture.nativeElement as HTMLElement;
    document.body.append(page);
    await harness.fixture.whenStable();
  }
  afterEach(() => page.remove());

  const text = (selector: string) =>
    [...page.querySelectorAll(selector)].map((one) => one.textContent.trim());
  const buttons = (name: string, within: ParentNode = page) =>
    [...within.querySelectorAll('button')].filter((one) => one.textContent.trim() === name);
  const parts = () => text('ol h2');
  const told = () => text('[role=status]').join(' ').trim();

  async function press(name: string, index = 0): Promise<void> {
    buttons(name)[index]?.click();
    await harness.fixture.whenStable();
  }

  async function add(technique: string): Promise<void> {
    await press('Add a technique');
    await press(technique);
  }

  async function name(told: string): Promise<void> {
    const box = page.querySelector<HTMLInputElement>('input[type=text]');
    if (box === null) return;
    box.value = told;
    box.dispatchEvent(new Event('input'));
    await harness.fixture.whenStable();
  }

  async function key(button: HTMLElement | undefined, pressed: string): Promise<void> {
    button?.focus();
    button?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
    await harness.fixture.whenStable();
  }

  /** The page is not at rest as long as the question is open. */
  async function askToLeave(): Promise<{ readonly end: Promise<boolean> }> {
    const end = TestBed.inject(Router).navigateByUrl('/elsewhere');
    while (dialog() === null) {
      await new Promise((next) => setTimeout(next));
      harness.detectChanges();
    }
    return { end };
  }

  const kept = () => [...repository.stored.values()];
  const dialog = () => page.querySelector('dialog[open]');

  it('takes a name and techniques, tells the whole length as it grows, and is kept', async () => {
    await open('/routines/new');
    expect(text('output')).toEqual(['0:00']);
    await add('Dragging');
    expect(text('output')).toEqual(['0:50']);
    await add('Lying down');
    expect(text('output')).toEqual(['2:00']);
    await name(' Evening ');
    await press('Save');
    expect(kept().map((routine) => routine.name)).toEqual(['Evening']);
    expect(kept()[0]?.parts.length).toBe(2);
    expect(text('h1')).toEqual(['Evening']);
  });

  it('has the set-up of the technique just added in sight, with the focus on its name', async () => {
    await open('/routines/new');
    await add('Dragging');
    expect(document.activeElement).toBe(page.querySelector('ol h2'));
    const strokes = [...page.querySelectorAll('label')].find(
      ({ textContent }) => textContent === 'Strokes',
    );
    const field = page.querySelector<HTMLInputElement>(`#${strokes?.htmlFor}`);
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    await harness.fixture.whenStable();
    expect(text('output')).toEqual(['1:00']);
    await press('Set-up');
    expect(page.querySelector('un-set-up-form')).toBeNull();
  });

  it('says what is missing, and goes there', async () => {
    await open('/routines/new');
    await press('Save');
    expect(text('.error')).toEqual(['Give it a name.', 'Add a technique first.']);
    expect(document.activeElement).toBe(page.querySelector('input[type=text]'));
    await name('Evening');
    await press('Save');
    expect(document.activeElement).toBe(buttons('Add a technique')[0] ?? null);
    expect(kept()).toEqual([]);
  });

  it('cuts nothing off a name that was pasted: it says that it is too long', async () => {
    await open('/routines/evening/edit', [aLoggedRoutine()]);
    await name('N'.repeat(90));
    expect(page.querySelector<HTMLInputElement>('input[type=text]')?.value.length).toBe(90);
    expect(text('.error')).toEqual([
      'The name has 90 characters, and 80 at most fit. Shorten it to save it.',
    ]);
    await press('Save');
    expect(kept()[0]?.name).toBe('Evening');
    await name('N'.repeat(80));
    expect(text('.error')).toEqual([]);
    await press('Save');
    expect(kept()[0]?.name.length).toBe(80);
  });

  describe('the order', () => {
    beforeEach(async () => {
      await open('/routines/evening/edit', [aLoggedRoutine()]);
      await add('Middle finger');
    });

    it('is changed by buttons, which keep the focus', async () => {
      const up = () => buttons('Move up')[1];
      await press('Move up', 2);
      expect(parts()).toEqual(['Dragging', 'Middle finger', 'Lying down']);
      expect(document.activeElement).toBe(up() ?? null);
      expect(told()).toContain('Middle finger is now 2 of 3.');
    });

    it('is changed by keys', async () => {
      await key(buttons('Move up')[2], 'Home');
      expect(parts()).toEqual(['Middle finger', 'Dragging', 'Lying down']);
      await key(buttons('Move up')[0], 'ArrowDown');
      expect(parts()).toEqual(['Dragging', 'Middle finger', 'Lying down']);
      await key(buttons('Move down')[0], 'ArrowUp');
      expect(parts()).toEqual(['Dragging', 'Middle finger', 'Lying down']);
    });

    it('is changed by dragging', async () => {
      const handle = page.querySelectorAll('[data-handle]')[0];
      const height = page.querySelector('ol')?.getBoundingClientRect().height ?? 0;
      const point = (target: EventTarget | undefined, type: string, clientY: number) =>
        target?.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, clientY }));
      point(handle, 'pointerdown', 0);
      point(document, 'pointermove', height);
      point(document, 'pointerup', height);
      await harness.fixture.whenStable();
      expect(parts()).toEqual(['Lying down', 'Middle finger', 'Dragging']);
    });

    it('loses a part, and the focus goes to the next', async () => {
      await press('Remove', 1);
      expect(parts()).toEqual(['Dragging', 'Middle finger']);
      expect(document.activeElement).toBe(page.querySelectorAll('ol h2')[1] ?? null);
    });
  });

  // nothing-lost: own-routines-4
  it('asks before what was made is left behind, and leaves nothing unsaid', async () => {
    await open('/routines/new');
    await add('Dragging');
    const leaving = await askToLeave();
    expect(dialog()?.textContent).toContain('Leave without saving?');
    await press('Keep editing');
    expect(await leaving.end).toBeFalse();
    const again = await askToLeave();
    await press('Leave without saving');
    expect(await again.end).toBeTrue();
  });

  it('does not ask where nothing was changed', async () => {
    await open('/routines/evening/edit', [aLoggedRoutine()]);
    expect(await TestBed.inject(Router).navigateByUrl('/elsewhere')).toBeTrue();
  });

  it('loses nothing where the database takes nothing', async () => {
    await open('/routines/new');
    await add('Dragging');
    await name('Evening');
    repository.putAside();
    await press('Save');
    expect(text('h1')).toEqual(['Evening']);
    expect(page.textContent).toContain('did not take it yet');
  });

  it('overwrites nothing that was changed elsewhere meanwhile', async () => {
    await open('/routines/evening/edit', [aLoggedRoutine()]);
    const theirs = aLoggedRoutine({ name: 'Theirs', updatedAt: '2026-11-23T19:30:00.000Z' });
    repository.stored.set('evening', theirs);
    await name('Mine');
    await press('Save');
    expect(dialog()?.textContent).toContain('changed elsewhere');
    expect(kept()).toEqual([theirs]);
    await press('Save my changes');
    expect(kept().map((routine) => routine.name)).toEqual(['Mine']);
  });

  it('shows the other version on the person’s word', async () => {
    await open('/routines/evening/edit', [aLoggedRoutine()]);
    const theirs = aLoggedRoutine({ name: 'Theirs', updatedAt: '2026-11-23T19:30:00.000Z' });
    repository.stored.set('evening', theirs);
    await name('Mine');
    await press('Save');
    await press('Show the other version');
    expect(page.querySelector<HTMLInputElement>('input[type=text]')?.value).toBe('Theirs');
  });

  for (const [what, id, routine, sentence] of [
    ['comes with Unknot', 'desk-break', aLoggedRoutine(), 'comes with Unknot'],
    ['is not there', 'gone', aLoggedRoutine(), 'is not on this phone'],
    [
      'has what only a newer Unknot knows',
      'evening',
      aLoggedRoutine({ parts: [{ technique: 'humming' }] }),
      'this Unknot does not have',
    ],
  ] as const) {
    it(`changes none that ${what}, and says so`, async () => {
      await open(`/routines/${id}/edit`, [routine]);
      expect(page.querySelector('.refused')?.textContent).toContain(sentence);
      expect(page.querySelector('form')).toBeNull();
    });
  }

  it('leaves out some of too many parts', async () => {
    const part = { technique: 'dragging' };
    await open('/routines/evening/edit', [aLoggedRoutine({ parts: Array(21).fill(part) })]);
    await press('Save');
    expect(text('.error')[0]).toContain('up to 20 techniques');
    await press('Remove', 3);
    await press('Save');
    expect(kept()[0]?.parts.length).toBe(20);
  });
});

import { SessionRecord } from '../../domain/log/record';
import { addressOf } from '../../domain/log/session-address';
import { checkpointOf } from '../../domain/session/record/checkpoint';
import { aPlan } from '../../domain/session/plan/plan.builder';
import { aSession } from '../../domain/session/state/session.harness';
import { localStamp } from '../../domain/time/stamp';
import { editWords as words } from '../../words/en/edit-words';
import { at, EditPageHarness, RECORD } from './edit-page.harness';

describe('the page that changes a session', () => {
  const edit = new EditPageHarness();

  afterEach(() => edit.page.remove());

  for (const id of ['a/b', 'a?b', 'a#b', '100%', '\ud800', '..']) {
    // nothing-lost: other-people-s-files-3
    it(`leads to the session again once it is saved, with the id ${JSON.stringify(id)}`, async () => {
      await edit.open(`/log/${encodeURIComponent(addressOf(id))}/edit`, [{ ...RECORD, id }]);
      await edit.press('Save');
      expect(edit.page.textContent).not.toContain('There is no such session');
      expect(edit.page.querySelector('h1')?.textContent).toBe('Session');
    });
  }

  it('shows the session as it is', async () => {
    await edit.open('/log/a/edit');
    expect(edit.page.querySelector('h1')?.textContent).toBe('Edit session');
    expect(edit.line('Start, day').value).toBe('2026-11-23');
    expect(edit.line('Start, time').value).toBe('21:02');
    expect(edit.line('End, time').value).toBe('21:08');
    expect(edit.line('Minutes of massage').value).toBe('5');
  });

  it('saves what was changed and goes to the session', async () => {
    await edit.open('/log/a/edit', [{ ...RECORD, mood: 'calm' } as SessionRecord]);
    await edit.choose('Pain after', '1');
    await edit.press('No rating, pain before');
    await edit.fill('Note', 'Better');
    await edit.press('Save');
    expect(edit.url()).toBe('/log/a');
    expect(edit.log.stored.get('a')).toEqual({
      ...RECORD,
      mood: 'calm',
      painBefore: null,
      painAfter: 1,
      note: 'Better',
      updatedAt: '2026-11-23T22:00:00.000Z',
    } as never);
  });

  it('shows what was told of the day after, and puts it right', async () => {
    await edit.open('/log/a/edit', [{ ...RECORD, soreAfter: 'much' }]);
    const chosen = (): string | undefined =>
      [...edit.page.querySelectorAll<HTMLInputElement>('input:checked')].find(
        ({ value }) => value === 'much',
      )?.value;
    expect(chosen()).toBe('much');
    await edit.choose(words.sore, words.soreness.unknown);
    await edit.press('Save');
    expect((await edit.log.find('a'))?.soreAfter).toBeNull();
  });

  it('ties an error to its field, brings the person there, and saves nothing', async () => {
    await edit.open('/log/a/edit');
    await edit.fill('End, time', '20:00');
    await edit.press('Save');
    const field = edit.line('End, time');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const told = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(told?.textContent).toBe(words.errors.order);
    expect(edit.log.stored.get('a')).toEqual(RECORD);
    await edit.fill('End, time', '21:30');
    await edit.press('Save');
    expect((await edit.log.find('a'))?.endedAt).toBe(at(21, 30));
  });

  it('moves the end with the day of the start', async () => {
    await edit.open('/log/a/edit');
    await edit.fill('Start, day', '2026-11-21');
    edit.line('Start, day').dispatchEvent(new FocusEvent('blur'));
    await edit.settle();
    expect(edit.line('End, day').value).toBe('2026-11-21');
  });

  it('marks a knot', async () => {
    await edit.open('/log/a/edit');
    await edit.press('Mark a knot');
    await edit.press('Left, on the shoulder blade');
    await edit.press('Save');
    expect((await edit.log.find('a'))?.knots).toEqual([
      { side: 'left', x: 0.24, y: 0.52, at: 325 },
    ]);
  });

  it('asks before changes are left behind, and not without any', async () => {
    await edit.open('/log/a/edit');
    await edit.fill('Note', 'Half a');
    await edit.pressToBeAsked('Cancel');
    expect(edit.isAsked(words.leave.title)).toBeTrue();
    await edit.press(words.leave.stay);
    expect(edit.url()).toBe('/log/a/edit');
    expect(edit.line('Note').value).toBe('Half a');
    await edit.pressToBeAsked('Cancel');
    await edit.press(words.leave.discard);
    expect(edit.url()).toBe('/log/a');
    expect(edit.log.stored.get('a')).toEqual(RECORD);
  });

  it('is left at once where nothing was changed', async () => {
    await edit.open('/log/a/edit');
    await edit.press('Cancel');
    expect(edit.url()).toBe('/log/a');
  });

  it('changes no session that is not over', async () => {
    const parts = [{ technique: 'dragging' as const, recordId: 'a' }];
    const { state } = aSession(aPlan({ parts })).wait(2000);
    await edit.open('/log/a/edit', [RECORD], checkpointOf(state, at(21, 8)));
    expect(edit.page.textContent).toContain('This session is not over yet.');
    expect(edit.page.querySelector('un-session-form')).toBeNull();
  });

  it('says that there is no such session', async () => {
    await edit.open('/log/nobody/edit');
    expect(edit.page.textContent).toContain('There is no such session in this log.');
  });

  it('takes in a session done without the phone', async () => {
    await edit.open('/log/new', []);
    expect(edit.page.querySelector('h1')?.textContent).toBe('Add a session');
    await edit.press('Save');
    expect(edit.page.textContent).toContain(words.errors.technique);
    await edit.choose('Technique', 'Dragging');
    expect(edit.line('Minutes of massage').value).toBe('4');
    await edit.choose('Sides', 'Right');
    await edit.fill('Day', '2026-11-22');
    await edit.fill('Start', '20:10');
    await edit.fill('Minutes of massage', '6');
    await edit.choose('Pain before', '7');
    await edit.press('Save');
    const [saved] = await edit.log.all();
    expect(saved).toEqual(
      jasmine.objectContaining({
        technique: 'dragging',
        startedAt: localStamp(new Date(2026, 10, 22, 20, 10).getTime()),
        endedAt: localStamp(new Date(2026, 10, 22, 20, 16).getTime()),
        activeSeconds: 360,
        plannedSeconds: 360,
        sides: { left: 0, right: 360 },
        outcome: 'completed',
        painBefore: 7,
        painAfter: null,
      }),
    );
    expect(edit.url()).toBe(`/log/${saved?.id}`);
  });
});

import { App } from '../pages/app.ts';
import { aSession } from '../pages/store.ts';
import { expect, test } from '../test.ts';

test('a session is put right, and Back from it leads to the log', async ({ app, page }) => {
  await app.open('log');
  await app.store.seed([{ ...aSession(), mood: 'calm' }]);
  await app.log.openNewest('Dragging');
  await app.entry.edit();
  await expect(app.heading('Edit session')).toBeVisible();
  await test.step('what was told is not left behind by the phone’s Back without a question', async () => {
    await app.sessionForm.line('Note').fill('Half a thought');
    await page.goBack();
    await expect(app.sessionForm.dialog('Leave without saving?')).toBeVisible();
    await app.sessionForm.press('Keep editing');
    await expect(app.sessionForm.line('Note')).toHaveValue('Half a thought');
    await page.goBack();
    await app.sessionForm.press('Leave without saving');
    await expect(app.heading('Session')).toBeVisible();
    expect((await app.store.sessions())[0]?.note).toBe('');
  });
  await app.entry.edit();
  await app.sessionForm.rate('Pain after', 1);
  await app.sessionForm.clear('pain before');
  await app.sessionForm.line('Note').fill('Better, slept well');
  await app.sessionForm.press('Mark a knot');
  await app.sessionForm.press('Left, on the shoulder blade');
  await app.sessionForm.line('End, time').fill('18:00');
  await app.sessionForm.press('Save');
  await expect(app.sessionForm.line('End, time')).toBeFocused();
  await expect(page.getByText('The end must be after the start.')).toBeVisible();
  await app.sessionForm.line('End, time').fill('19:12');
  await app.sessionForm.line('Minutes of massage').fill('8');
  await app.sessionForm.press('Save');

  await expect(app.heading('Session')).toBeVisible();
  await expect(app.entry.text('1 after, not rated before')).toBeVisible();
  await expect(app.entry.text('Better, slept well')).toBeVisible();
  await expect(app.entry.knots).toHaveCount(1);
  const { updatedAt, ...kept } = aSession();
  const [saved] = await app.store.sessions();
  expect(saved).toMatchObject({
    ...kept,
    mood: 'calm',
    endedAt: '2026-11-23T19:12:00.000+00:00',
    activeSeconds: 480,
    sides: { left: 155, right: 155 },
    painBefore: null,
    painAfter: 1,
    knots: [{ side: 'left', x: 0.24, y: 0.52, at: 233 }],
    note: 'Better, slept well',
  });
  expect(Date.parse(saved?.updatedAt ?? '')).toBeGreaterThan(Date.parse(updatedAt));

  await page.goBack();
  await expect(app.heading('Log')).toBeVisible();
});

test('what was changed in another tab is never overwritten without a word', async ({
  app,
  page,
  context,
}) => {
  await app.open('log');
  await app.store.seed([aSession()], 'sessions', 'log/a/edit');
  await app.sessionForm.line('Note').fill('Mine');

  const other = new App(await context.newPage());
  await other.open('log/a/edit');
  await other.sessionForm.line('Note').fill('Theirs');
  await other.sessionForm.press('Save');
  await expect(other.entry.text('Theirs')).toBeVisible();

  await app.sessionForm.press('Save');
  await expect(app.sessionForm.dialog('Changed meanwhile')).toBeVisible();
  expect((await app.store.sessions())[0]?.note).toBe('Theirs');
  await app.sessionForm.press('Save my changes');
  await expect(app.entry.text('Mine')).toBeVisible();
  await expect(other.entry.text('Mine')).toBeVisible();
  expect(page.url()).toContain('/log/a');
});

test('a session done without the phone is entered by hand', async ({ app }) => {
  await app.open('log');
  await app.log.addByHand();
  await expect(app.heading('Add a session')).toBeVisible();
  await app.sessionForm.press('Save');
  await expect(app.sessionForm.line('Dragging')).toBeFocused();
  await app.sessionForm.choose('Technique', 'Lying down');
  await expect(app.sessionForm.line('Minutes of massage')).toHaveValue('9');
  await app.sessionForm.choose('Sides', 'Left only');
  await app.sessionForm.line('Day').fill('2026-11-22');
  await app.sessionForm.line('Start').fill('22:30');
  await app.sessionForm.rate('Pain before', 5);
  await app.sessionForm.press('Save');
  await expect(app.entry.text('Yesterday, 22:30 to 22:39')).toBeVisible();
  await app.goTo('Log');
  await expect(app.log.rows('Lying down')).toHaveCount(1);
  expect((await app.store.sessions())[0]).toMatchObject({
    technique: 'lying-down',
    outcome: 'completed',
    activeSeconds: 540,
    plannedSeconds: 540,
    sides: { left: 540, right: 0 },
    painBefore: 5,
    painAfter: null,
  });
});

test.describe('where the clocks change', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('a changed time has the offset of its own day; a traveller’s keeps the one it had', async ({
    app,
  }) => {
    await app.open('log');
    await app.store.seed([
      aSession({
        startedAt: '2026-10-24T19:02:11.000+02:00',
        endedAt: '2026-10-24T19:06:19.000+02:00',
      }),
      aSession({
        id: 'abroad',
        startedAt: '2026-10-24T19:02:11.000+09:00',
        endedAt: '2026-10-24T19:06:19.000+09:00',
      }),
    ]);
    for (const id of ['a', 'abroad']) {
      await app.moveTo(`log/${id}/edit`);
      // The night before, the clocks went back.
      await app.sessionForm.line('Start, day').fill('2026-10-26');
      await app.sessionForm.line('Note').focus();
      await expect(app.sessionForm.line('End, day')).toHaveValue('2026-10-26');
      await app.sessionForm.press('Save');
      await expect(app.heading('Session')).toBeVisible();
    }
    const [own, abroad] = await app.store.sessions();
    expect(own).toMatchObject({
      startedAt: '2026-10-26T19:02:00.000+01:00',
      endedAt: '2026-10-26T19:06:00.000+01:00',
    });
    expect(abroad).toMatchObject({
      startedAt: '2026-10-26T19:02:00.000+09:00',
      endedAt: '2026-10-26T19:06:00.000+09:00',
    });
  });
});

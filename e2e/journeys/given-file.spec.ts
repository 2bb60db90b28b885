import { expect, test } from '../test.ts';

const SESSION = {
  id: '6f0e0000-0000-4000-8000-000000000001',
  technique: 'dragging',
  routine: null,
  routineRun: null,
  startedAt: '2026-11-20T21:02:11.000+01:00',
  endedAt: '2026-11-20T21:07:55.000+01:00',
  activeSeconds: 233,
  plannedSeconds: 233,
  outcome: 'completed',
  sides: { left: 75, right: 75 },
  painBefore: 6,
  painAfter: 3,
  soreAfter: null,
  knots: [],
  note: '<img src="x" onerror="window.got=1"><script>window.got=1</script>{{7*7}} &amp; <b>bold</b>',
  updatedAt: '2026-11-20T20:08:20.120Z',
  deleted: false,
};

const LOG = JSON.stringify({
  format: 'unknot-log',
  version: 1,
  exportedAt: '2026-11-23T20:15:00.000Z',
  sessions: [SESSION],
  routines: [],
});

/** Desktop Chromium's way of opening a file with an installed app, which no test can install. */
function launchedWith(text: string): void {
  const getFile = async (): Promise<File> => Promise.resolve(new File([text], 'my-log.json'));
  Object.defineProperty(window, 'launchQueue', {
    value: {
      setConsumer: (consumer: (launch: { files: readonly object[] }) => void) =>
        consumer({ files: [{ getFile }] }),
    },
  });
}

test('a log opened with the app from a file manager is shown before anything changes, and taken in on a word', async ({
  app,
  page,
}) => {
  await page.addInitScript(launchedWith, LOG);
  await app.open('log?shared');
  await expect(app.log.importQuestion.getByText('1 new', { exact: true })).toBeVisible();
  expect(await app.store.sessions()).toEqual([]);
  await app.log.importQuestion.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(app.log.rows('Dragging')).toHaveCount(1);
});

import { launchStep } from './launch-step';

/** Whether a step of the start ended the present task on a page that was launched so. */
async function endsTheTask(launch?: string): Promise<boolean> {
  const page = document.implementation.createHTMLDocument();
  if (launch !== undefined) page.documentElement.dataset['launch'] = launch;
  let isLater = false;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (isLater = true);
  port2.postMessage(null);
  await launchStep(page);
  port1.close();
  return isLater;
}

describe('launchStep', () => {
  it('lets a first visit paint and feel touches between two steps', async () => {
    expect(await endsTheTask()).toBeTrue();
  });

  it('goes straight on where the files are on the phone and no launch frame stands', async () => {
    expect(await endsTheTask('installed')).toBeFalse();
  });
});

import { nextPaint } from './next-paint';

/** A window that paints when the test says so. */
function aWindow(hidden: boolean): { readonly view: Window; readonly paint: () => void } {
  const waiting: FrameRequestCallback[] = [];
  const view = {
    document: { hidden },
    requestAnimationFrame: (callback: FrameRequestCallback) => waiting.push(callback),
  };
  return {
    view: view as unknown as Window,
    paint: () => {
      for (const each of waiting.splice(0)) each(0);
    },
  };
}

async function tasks(): Promise<void> {
  for (let each = 0; each < 3; each += 1)
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
}

describe('nextPaint', () => {
  it('waits for the frame', async () => {
    const { view, paint } = aWindow(false);
    let isPainted = false;
    const painting = nextPaint(view).then(() => (isPainted = true));
    await tasks();
    expect(isPainted).toBeFalse();
    paint();
    await painting;
    expect(isPainted).toBeTrue();
  });

  it('does not wait for a frame that never comes while the page is out of sight', async () => {
    await nextPaint(aWindow(true).view);
    expect().nothing();
  });
});

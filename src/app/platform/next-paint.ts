import { nextTask } from './next-task';

/**
 * Comes once what is there by now has been painted and touches have been answered. A page out of sight is not painted:
 * there it comes at once.
 */
export async function nextPaint(view: Window = window): Promise<void> {
  if (!view.document.hidden) await new Promise((resolve) => view.requestAnimationFrame(resolve));
  await nextTask();
}

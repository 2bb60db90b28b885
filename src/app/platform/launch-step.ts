import { nextTask } from './next-task';

/**
 * Parts the work of a start into tasks while the launch frame stands (index.html): a slow phone paints it and feels
 * touches. From the phone's own files there is no such frame, and every pause would only put the page off.
 */
export async function launchStep(document: Document = window.document): Promise<void> {
  if (document.documentElement.dataset['launch'] !== 'installed') await nextTask();
}

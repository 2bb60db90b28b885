import { TestBed } from '@angular/core/testing';
import { FirstFrame } from './first-frame';

const CONTROLS = `<h1 tabindex="-1">Today</h1><a href="safety">Safety</a>
  <un-technique-card><section><a href="techniques/dragging">Dragging</a><button>Start</button>FIGURE</section></un-technique-card>
  <un-technique-card><section><a href="techniques/lying-down">Lying down</a><button>Start</button>FIGURE</section></un-technique-card>`;

describe('FirstFrame', () => {
  let page: HTMLElement;

  /** Today in the page, and the app's own beside it. */
  function stand(frame = CONTROLS.replaceAll('FIGURE', '<un-figure>drawn</un-figure>')): void {
    page = document.createElement('div');
    page.innerHTML = `<div id="first-frame">${frame}</div><un-root>${CONTROLS.replaceAll('FIGURE', '')}</un-root>`;
    document.body.append(page);
  }

  function inFrame(selector: string): HTMLElement {
    return page.querySelector<HTMLElement>(`#first-frame ${selector}`) ?? page;
  }

  function inApp(selector: string): HTMLElement {
    return page.querySelector<HTMLElement>(`un-root ${selector}`) ?? page;
  }

  const giveWay = () => TestBed.inject(FirstFrame).giveWay();

  afterEach(() => page.remove());

  it('hands its pictures over to the cards, and is gone', async () => {
    stand();
    const [first] = page.querySelectorAll('un-figure');
    expect((await giveWay()).length).toBe(2);
    expect(document.getElementById('first-frame')).toBeNull();
    expect(inApp('un-technique-card section').lastElementChild).toBe(first ?? null);
    expect(page.querySelectorAll('un-root un-figure').length).toBe(2);
  });

  it('has nothing to give where no frame stood', async () => {
    stand();
    page.firstElementChild?.remove();
    expect(await giveWay()).toEqual([]);
  });

  for (const control of [
    'h1',
    'a[href="safety"]',
    'un-technique-card ~ un-technique-card button',
  ]) {
    it(`leaves the focus where it was: ${control}`, async () => {
      stand();
      inFrame(control).focus();
      await giveWay();
      expect(document.activeElement).toBe(inApp(control));
    });
  }

  it('takes no focus that was elsewhere', async () => {
    stand();
    await giveWay();
    expect(document.activeElement).toBe(document.body);
  });

  it('has the app answer what was pressed, though a browser has translated its words', async () => {
    stand(CONTROLS.replaceAll('Start', 'Anfangen').replaceAll('FIGURE', ''));
    const pressed: string[] = [];
    page.addEventListener('click', (event) => {
      event.preventDefault();
      const { parentElement, tagName } = event.target as HTMLElement;
      pressed.push(`${tagName} ${parentElement?.querySelector('a')?.textContent}`);
    });
    inFrame('un-technique-card ~ un-technique-card button').dataset['pressed'] = '';
    await giveWay();
    expect(pressed).toEqual(['BUTTON Lying down']);
  });

  it('makes way soon after a finger has left, though a browser holds a control active and tells of no end', async () => {
    stand();
    const frame = page.querySelector('#first-frame') ?? page;
    const asked = spyOn(frame, 'querySelector').and.callThrough();
    asked.withArgs(':active').and.returnValues(frame, null);
    await giveWay();
    expect(document.getElementById('first-frame')).toBeNull();
  });
});

import { nameStartImages } from './start-images';
import { START_SCREENS } from './start-screens';

describe('nameStartImages', () => {
  it('names one image for each screen and look, and no screen twice', () => {
    const page = document.implementation.createHTMLDocument();
    spyOnProperty(page, 'defaultView').and.returnValue({
      navigator: { standalone: false },
    } as unknown as Window & typeof globalThis);
    nameStartImages(page);
    const links = [...page.querySelectorAll<HTMLLinkElement>('[rel=apple-touch-startup-image]')];
    expect(links.length).toBe(2 * START_SCREENS.length);
    expect(new Set(links.map((link) => link.media)).size).toBe(links.length);
    expect(links[0]?.getAttribute('href')).toBe('start/440x956@3-light.png');
    expect(links[0]?.media).toContain('(device-width: 440px) and (device-height: 956px)');
  });

  it('names none to other phones, which never ask', () => {
    const page = document.implementation.createHTMLDocument();
    nameStartImages(page);
    expect(page.querySelectorAll('link').length).toBe(0);
  });
});

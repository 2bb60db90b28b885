import type { Page } from '@playwright/test';

type SwitchName = 'Voice' | 'Sounds' | 'Vibration' | 'Keep the screen on' | 'I use a screen reader';

/** Settings. */
export class SettingsPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  switch(name: SwitchName) {
    return this.page.getByRole('switch', { name, exact: true });
  }

  radio(
    group:
      | 'Theme'
      | 'Text size'
      | 'Body'
      | 'Skin and hair'
      | 'Voice source'
      | 'Turned view'
      | 'Far view',
    name: string,
  ) {
    return this.page
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name, exact: true });
  }

  get getReadyTime() {
    return this.page.getByRole('spinbutton', { name: 'Get-ready time', exact: true });
  }
}

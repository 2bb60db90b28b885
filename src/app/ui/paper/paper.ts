import { Component, ViewEncapsulation } from '@angular/core';

/** Put into a page, it has the whole document printed black on white, without the navigation. It shows nothing itself. */
@Component({
  selector: 'un-paper',
  template: '',
  styleUrl: './print.css',
  // Printing concerns the whole document; the styles go again with the page.
  encapsulation: ViewEncapsulation.None,
  host: { hidden: '' },
})
export class Paper {}

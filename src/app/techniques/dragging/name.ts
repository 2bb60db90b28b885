/** What Dragging is called: part of the first load, as its words are not. */
export const draggingName = 'Dragging';

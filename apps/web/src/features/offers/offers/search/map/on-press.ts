import type { LeafletEventHandlerFnMap } from 'leaflet';

/** A marker is a button: the mouse, Enter and the space bar press it (Leaflet alone hears the mouse). */
export const onPress = (act: () => void): LeafletEventHandlerFnMap => ({
  click: act,
  keypress: ({ originalEvent }) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    originalEvent.preventDefault();
    act();
  },
});

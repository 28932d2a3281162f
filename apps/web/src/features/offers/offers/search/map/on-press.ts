import type { LeafletEventHandlerFnMap } from 'leaflet';

/** Event handlers that make a marker a button: pressed by mouse, Enter or space (Leaflet by itself handles the mouse only). */
export const onPress = (act: () => void): LeafletEventHandlerFnMap => ({
  click: act,
  keypress: ({ originalEvent }) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    originalEvent.preventDefault();
    act();
  },
});

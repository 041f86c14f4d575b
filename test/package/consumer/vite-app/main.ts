// A site built with Vite, as the README tells agencies to.
import { defineWidgets, setDefaults } from 'aftercare-widgets';

setDefaults({ accent: '#0f766e', phone: '+1 555 010 0199' });
defineWidgets();

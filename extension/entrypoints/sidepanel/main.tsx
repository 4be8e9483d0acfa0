import '../../../shared/ui/panel.css';
import '../../own-pages/own-pages.css';
import { startPage } from '../../own-pages/start-page.tsx';
import { PanelApp } from '../../panel/PanelApp.tsx';

startPage(PanelApp);

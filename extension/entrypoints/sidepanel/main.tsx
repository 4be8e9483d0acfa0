import '../../../shared/ui/panel.css';
import '../../panel/panel.css';
import { PanelApp } from '../../panel/PanelApp.tsx';
import { startPage } from '../../panel/start-page.tsx';

startPage(PanelApp);

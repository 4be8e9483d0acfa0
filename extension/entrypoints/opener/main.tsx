import '../../../shared/ui/panel.css';
import '../../panel/panel.css';
import { SidebarOpener } from '../../panel/SidebarOpener.tsx';
import { startPage } from '../../panel/start-page.tsx';

startPage(SidebarOpener);

import { MyWork } from './my-work.tsx';
import { Workspaces } from './workspaces.tsx';

export function HomePage() {
  return (
    <div className="home">
      <MyWork />
      <Workspaces />
    </div>
  );
}

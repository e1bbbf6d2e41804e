import './styles/index.css';
import App from './App.svelte';
import { mount } from 'svelte';

const target = document.getElementById('desk');
if (!target) throw new Error('index.html has #desk');
mount(App, { target });
